/** All that a tip needs, loaded with the first one. */
export { default as Tip } from './Tip.svelte';
export { isOnTip, layoutTip } from './tip.ts';
