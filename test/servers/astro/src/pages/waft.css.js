import {barCss} from 'waft/server.js';
import {platforms} from '../../common/platforms.mjs';

export const GET = () => new Response(barCss(platforms));
