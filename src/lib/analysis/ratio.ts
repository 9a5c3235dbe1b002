const ratio =
	/[%‰]|prozent|percent|anteil|\bshares?\b|quote|index|durchschnitt|mittelwert|median|\baverage\b|\bmean\b|\b(je|per|pro)\b/i;
// "Geburtenrate", but not "beraten" and "Beratene".
const rate = /(?<!\b(?:be|ge|ver|er|vor))rate[ns]?\b/i;

/** Whether a unit or the head of a column names a ratio or a mean, whose values cannot be added up. */
export function isRatio(text: string): boolean {
	const words = text.replace(/[_\d]+/g, ' ');
	return ratio.test(words) || rate.test(words);
}
