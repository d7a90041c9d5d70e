/** Stands in for a file whose effect the script has had. */
export {};
