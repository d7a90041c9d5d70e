// A page that only opens the easy door knows the elements and their events; only ever compiled.
import 'waft/auto.js';

document.querySelector('share-bar')?.addEventListener('share-outcome', ({detail}) => detail.outcome);
document.addEventListener('share-intent', ({share}) => share.url);
