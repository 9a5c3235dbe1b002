const ratio =
	/[%‰]|prozent|percent|anteil|\bshares?\b|quote|index|durchschnitt|mittelwert|median|\baverage\b|\bmean\b|\b(je|per|pro)\b/i;
// "Geburtenrate", but not "beraten" and "Beratene".
const rate = /(?<!\b(?:be|ge|ver|er|vor))rate[ns]?\b/i;

// "Einwohnerdichte" and "Geschlechterverhältnis", but not "Gedichte" and "Arbeitsverhältnisse".
const relation =
	/ziffer|(?<!ge)dichten?\b|verh(ä|ae)ltnis(zahl(en)?)?\b|\bdensit(y|ies)\b|\bratios?\b/i;
// "Einwohner/km²", but not "Männer/Frauen" and "2023/24".
const slash =
	/\/\s*(km|m²|ha\b|qm\b|kopf|head|capita|einw|ew\b|inhabitant|person|10{0,2}[.,\s]?000\b)/i;

/** Whether a unit or the head of a column names a ratio or a mean, whose values cannot be added up. */
export function isRatio(text: string): boolean {
	const words = text.replace(/[_\d]+/g, ' ');
	return [ratio, rate, relation].some((own) => own.test(words)) || slash.test(text);
}
