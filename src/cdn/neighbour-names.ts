// Written by tools/neighbours.mjs from the folders; do not edit.

/** Files beside the script, by folder; an alias is followed by its file. */
export const neighbourNames = {
  platforms: 'gmail hackernews hacker-news:hackernews hn:hackernews instapaper line pinboard pinterest print raindrop sms teams threads tumblr',
  locales: 'ar de es fr ja pt',
};
