const euro = '(?:€|euros?|eur)';
const words = {
	'%': '(?:%|prozent|per ?cent)',
	'Tsd. €': `(?:[tk]|tsd\\.?|tausend|thousand) ?${euro}`,
	'€': euro
};
const thousandAsNumber = `1[., ]?000 ?${euro}`;
const ends = '(?![\\p{L}\\d-])';
/** A number before a unit, or a limit before a thousand, makes it an amount: "bis 450 Euro", "unter tausend Euro". */
const noAmount =
	'(?<!\\d|(?<!\\p{L})(?:m|je|per|pro|als|than|bis|unter|über|ab|von|under|over|below|above|to|from))';

/** Where a head names a unit: behind a bracket, a comma or "in", or at an end. */
const places = Object.entries(words).map(([unit, word]) => ({
	unit,
	at: new RegExp(
		[
			`(?:^|[([,;:]|\\bin\\b) ?(?:in )?${word}${ends}`,
			`${noAmount} ${word}(?= ?(?:$|[)\\]]))`,
			// With "1.000 Euro und mehr" begins a class of incomes.
			...(unit === 'Tsd. €'
				? [`(?:^|[([]|\\bin\\b) ?(?:in )?${thousandAsNumber}(?= ?(?:$|[)\\],;:]))`]
				: [])
		].join('|'),
		'iu'
	)
}));

const whole = new RegExp(
	`^(?:in )?(?:${[...Object.values(words), thousandAsNumber].join('|')})$`,
	'i'
);
const perThousand = /\b(je|per|pro) (1[., ]?000|tausend|thousand)(?![.,]?\d|\p{L})/iu;
/** What makes more or less of the euros than the unit says. */
const factor =
	/tausend|thousand|hundert|hundred|million|milliarde|billion|\b(tsd|mio|mill|mrd|bn|bio\.)/i;
const related = /^ ?(\/|je|per|pro) ?\d|^ ?[([]?(in )?'?(1[., ]?)?000/i;
/** "Haushalte nach Einkommen in Euro" are households. */
const classed =
	/\b(nach|by) [^,;:(]*(klasse|einkommen|entgelt|verdienst|lohn|löhne|umsatz|class|income|earning|wage|turnover)/i;

const plain = (text: string) => text.replace(/[_\s]+/g, ' ').trim();

/** Unit as a head names it: "Quote (%)" → "%"; undefined where it names none or several, or one that is not known here. */
export function unitIn(head: string): string | undefined {
	const text = plain(head);
	if (classed.test(text)) return undefined;
	const found = places.filter(({ unit, at }) => {
		const match = at.exec(text);
		if (!match || unit === '%') return match !== null;
		const behind = text.slice(match.index + match[0].length);
		return !factor.test(`${text.slice(0, match.index)} ${behind}`) && !related.test(behind);
	});
	if (found.length > 0) return found.length === 1 ? found[0]?.unit : undefined;
	const isOther = /[€%]|\beuros?\b|\beur\b|prozent|per ?cent/i.test(text);
	return !isOther && perThousand.test(text) ? 'je 1.000' : undefined;
}

/** Whether a text is a unit known here and says nothing more. */
export const isUnit = (text: string): boolean =>
	whole.test(plain(text)) || /^(je|per|pro) 1[., ]?000$/i.test(plain(text));

/** A head without the unit in brackets at its end, which is printed with each number. */
export const withoutUnit = (head: string): string =>
	head.replace(/\s*[([]([^()[\]]*)[)\]]$/, (bracket, inner: string) =>
		isUnit(inner) ? '' : bracket
	);
