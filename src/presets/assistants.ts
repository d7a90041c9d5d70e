import type {Preset} from '../core/preset.js';
import {chatgpt} from '../platforms/chatgpt.js';
import {claude} from '../platforms/claude.js';
import {googleai} from '../platforms/googleai.js';
import {grok} from '../platforms/grok.js';
import {mistral} from '../platforms/mistral.js';
import {perplexity} from '../platforms/perplexity.js';

/** Assistants that a reader can ask about the page. Each control shows the question, which is the same for all. */
export const assistants = {
  id: 'assistants',
  platforms: [chatgpt, claude, perplexity, googleai, grok, mistral],
} as const satisfies Preset;
