/** Own numbers in the comparison: what can be chosen, and what draws it; loaded only where a visit has own tables. */
export { optionsIn, ownMark } from './compared.ts';
export { default as OwnCompared } from './OwnCompared.svelte';
export { default as OwnMany } from './OwnMany.svelte';
