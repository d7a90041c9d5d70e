export default {
  mode: 'production',
  entry: './src/main.ts',
  devtool: 'source-map',
  experiments: {outputModule: true},
  output: {module: true},
  module: {rules: [{test: /\.ts$/, loader: 'ts-loader'}]},
};
