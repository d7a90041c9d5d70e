// Written by tools/locales.mjs from the folder; do not edit.

/** Languages that have a file beside the script. */
export const localeNames = ['ar', 'de', 'es', 'fr', 'ja', 'pt'];
