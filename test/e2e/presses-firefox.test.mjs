import {testPresses} from './presses.mjs';

testPresses('firefox');
