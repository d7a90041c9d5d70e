// The doors of JSON, as a tool reads them; only ever compiled.
import manifest from 'waft/custom-elements.json' with {type: 'json'};
import own from 'waft/package.json' with {type: 'json'};
import known from 'waft/platforms.json' with {type: 'json'};

export const version: string = known.version;
export const same: boolean = own.version === version;
export const labels: string[] = known.platforms.map(({label}) => label);
export const modules: string[] = manifest.modules.map(({path}) => path);
