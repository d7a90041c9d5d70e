import '../auto.js';

export * from './front-door.js';
