import {testPresses} from './presses.mjs';

testPresses('chromium');
