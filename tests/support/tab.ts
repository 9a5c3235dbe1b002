import { setTimeout } from 'node:timers/promises';

/** A tab of a browser that another process drives. */
export interface Tab {
	goto: (url: string) => Promise<void>;
	/** The value of an expression of the page; promises are awaited, and only plain texts come back. */
	read: (expression: string) => Promise<string>;
	/** Waits until an expression of the page is true. */
	until: (expression: string) => Promise<void>;
	/** Clicks the middle of an element as a mouse would. */
	click: (selector: string) => Promise<void>;
}

/** A browser that another process drives. */
export interface Driven {
	tab: () => Promise<Tab>;
	downloads: string;
	/** Addresses outside this machine that pages, frames or workers asked for. */
	foreign: () => string[];
	close: () => void;
}

/** Asks a page until an expression is true, 20 seconds at most. */
export async function waitUntil(read: Tab['read'], expression: string): Promise<void> {
	for (const start = Date.now(); Date.now() - start < 20_000; await setTimeout(100))
		if ((await read(`Boolean(${expression})`).catch(() => '')) === 'true') return;
	throw new Error(`never true: ${expression}`);
}

/** Brings an element into the middle of the window and says where its own middle is then. */
export async function middleOf(read: Tab['read'], selector: string): Promise<number[]> {
	const said = await read(`(() => {
		const element = document.querySelector(${JSON.stringify(selector)});
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = element.getBoundingClientRect();
		return [x + width / 2, y + height / 2].map(Math.round).join(' ');
	})()`);
	return said.split(' ').map(Number);
}

/** What a mouse does that clicks there, as WebDriver and WebDriver BiDi say it. */
export const clickAt = ([x, y]: readonly number[]): object[] => [
	{
		type: 'pointer',
		id: 'mouse',
		actions: [
			{ type: 'pointerMove', x, y, origin: 'viewport' },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 }
		]
	}
];
