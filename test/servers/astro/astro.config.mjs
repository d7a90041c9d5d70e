// Nothing inline, as a strict policy asks.
export default {
  build: {inlineStylesheets: 'never'},
  vite: {build: {assetsInlineLimit: 0}},
};
