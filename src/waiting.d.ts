declare module 'virtual:waiting' {
	import type { Waiting } from '#lib/data/page-needs.ts';
	export const pages: Waiting['pages'];
	export const titles: Waiting['titles'];
}
