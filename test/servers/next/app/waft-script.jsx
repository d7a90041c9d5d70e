'use client';
import {addPlatforms} from 'waft';
import 'waft/define/bar.js';
import {platforms} from '../common/platforms.mjs';

addPlatforms(...platforms);

/** Brings the element to the browser and draws nothing. */
export const WaftScript = () => null;
