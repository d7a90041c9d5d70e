// What the apps publish: words that would show a bar escaped twice, or not at all.
const site = 'https://kitchen.example';

export const posts = [
  {slug: 'tea', title: 'Tea & “cake” <3 "hot"', text: "It's only two things.", tags: ['black tea', 'cake']},
  {slug: 'kettle', title: 'A kettle for life', text: 'Steel & care.', tags: ['kettles']},
].map((post) => ({...post, url: `${site}/${post.slug}/`}));
