import { getSite } from '../../i18n/site.ts';
import type { Told } from './ask/ask.ts';

/** What the words ask for is answered beside the hits; without an answer nothing is missing. Call it while a component is set up. */
export function answerTo(query: () => string) {
	const site = getSite();
	let told = $state.raw<{ query: string; told: Told } | null>(null);
	let asking: Promise<ReturnType<typeof import('./ask/ask.ts').makeAsk>> | undefined;
	$effect(() => {
		const wanted = query();
		if (wanted === '') return;
		asking ??= import('./ask/ask.ts').then(({ makeAsk }) => makeAsk(site));
		void asking
			.then((ask) => ask(wanted, site))
			.then((own) => (told = { query: wanted, told: own }))
			.catch(() => (asking = undefined));
	});
	return {
		/** The answer, once it is there for the words of now. */
		get now(): Told | undefined {
			return told?.query === query() ? told.told : undefined;
		}
	};
}
