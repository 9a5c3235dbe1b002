import * as v from 'valibot';
import { fetchInTime } from '../../../core/fetch-in-time.ts';
import { quoted } from '../../../i18n/format.ts';
import type { Site } from '../../../i18n/site.ts';
import { filesOf } from '../../compare/files.ts';
import { answerFrom, type Answer, type Speaker } from './answer.ts';
import { readQuestion, type Reading } from './read.ts';
import { vocabularySchema, type Vocabulary } from './vocabulary.ts';
import { askWords } from './words.ts';

/** What is said to a question: answers, or what was not understood of it. */
export interface Told {
	answers: Answer[];
	note: string;
}
const nothing: Told = { answers: [], note: '' };

/** Answers questions from files of this site: the words come once, the numbers of an indicator when it is asked for. */
export function makeAsk(
	site: Pick<Site, 'root' | 'county'>
): (query: string, speaker: Speaker) => Promise<Told> {
	const known = new Map<string, Promise<unknown>>();
	function once<T>(key: string, load: () => Promise<T>): Promise<T> {
		const asked = (known.get(key) as Promise<T> | undefined) ?? load();
		known.set(key, asked);
		asked.catch(() => known.delete(key));
		return asked;
	}
	const words = (locale: string) =>
		once(`words ${locale}`, async () =>
			v.parse(
				vocabularySchema,
				JSON.parse(await fetchInTime(`${site.root}/search/ask-${locale}.json`))
			)
		);
	const fileOf = filesOf(site);
	return async (query, speaker) => {
		const vocabulary = await words(speaker.locale);
		const reading = readQuestion(query, vocabulary);
		if (!reading) return nothing;
		if (reading.kind !== 'value' && reading.kind !== 'extreme')
			return tellPlain(reading, vocabulary, speaker);
		const { id, name } = reading.indicator;
		try {
			return { answers: answerFrom(reading, await fileOf(id), vocabulary, speaker), note: '' };
		} catch {
			const path = `/vergleich/?indikator=${id}`;
			const failed = { value: askWords[speaker.locale].failed, about: name, source: '', path };
			return { answers: [failed], note: '' };
		}
	};
}

type Plain = Exclude<Reading, { kind: 'value' | 'extreme' }>;

/** What needs no file: the list of activities, single numbers, and what was not understood. */
export function tellPlain(
	reading: Plain,
	{ list }: Pick<Vocabulary, 'list'>,
	{ locale, t, format }: Pick<Speaker, 'locale' | 't' | 'format'>
): Told {
	const words = askWords[locale];
	if (reading.kind === 'unclear') {
		const known = reading.known.length > 0 ? ` ${words.understood(reading.known.join(', '))}` : '';
		const unknown = t.list(reading.unknown.map(quoted[locale]));
		return { answers: [], note: `${words.notUnderstood(unknown)}.${known}` };
	}
	if (reading.kind === 'facts') return { answers: reading.facts, note: '' };
	const source = words.inList(list.name, format.period(list.date));
	if (reading.kind === 'group') {
		const { name, said, path } = reading.group;
		return { answers: [{ value: said, about: words.forGroup(name), source, path }], note: '' };
	}
	const count = reading.groups.length;
	const value = count === 0 ? words.groupsNone : words.groupsSome(format.number(count));
	const about = reading.groups.map(({ name }) => name).join(', ');
	return { answers: [{ value, about, source, path: '/aktivitaeten/' }], note: '' };
}
