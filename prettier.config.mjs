export default {
  arrowParens: 'always',
  bracketSpacing: false,
  printWidth: 120,
  quoteProps: 'as-needed',
  singleQuote: true,
  tabWidth: 2,
  trailingComma: 'all',
};
