import type { Issue, IssueCode } from '../../core/issue.ts';
import type { Locale } from '../../core/locale.ts';
import { importSentences, often } from '../../i18n/import/sentences.ts';

type Sentences = Partial<Record<IssueCode, (issue: { value: string; detail: string }) => string>>;

/** What readers find beside the codes of the import, and where a remedy of the command line would not help here. */
const sentences: Record<Locale, Sentences> = {
	de: {
		'file-empty': () => 'ist leer (die Tabelle noch einmal ausgeben)',
		'file-binary': () =>
			'ist weder Text noch Arbeitsmappe noch ein Archiv mit solchen (die Tabelle als CSV oder XLSX ausgeben)',
		'format-unknown': () =>
			'lässt sich nicht als Tabelle lesen (als CSV mit einer Kopfzeile ausgeben, eine Zeile je Fall)',
		'quote-not-closed': () =>
			'ein Anführungszeichen wird geöffnet und nie geschlossen (am Ende des Textes " ergänzen)',
		'quote-misplaced': () =>
			'ein Anführungszeichen steht mitten in einem Text (den ganzen Text in Anführungszeichen setzen, innere verdoppeln)',
		'row-length': ({ value, detail }) =>
			`hat ${value} Zellen, die Kopfzeile hat ${detail} (Texte mit Trennzeichen in Anführungszeichen setzen, leere Zellen auffüllen); die Zeile bleibt weg`,
		'not-a-number': ({ value }) =>
			`„${value}“ ist keine Zahl (nur Ziffern und ein Dezimalzeichen schreiben); die Zelle bleibt weg`,
		'row-contradicts': ({ value, detail }) =>
			`„${value}“ steht schon in Zeile ${detail} mit einem anderen Wert (den falschen löschen); beide stehen in der Tabelle, gezeichnet wird keiner`,
		'flag-left-out': ({ value, detail }) =>
			`„${value}“ trägt das Kennzeichen „${detail}“, für das es hier keinen Platz gibt`
	},
	en: {
		'file-empty': () => 'is empty (export the table again)',
		'file-binary': () =>
			'is neither text nor a workbook nor an archive of such (export the table as CSV or XLSX)',
		'format-unknown': () =>
			'cannot be read as a table (export it as CSV with a header line, one line for each case)',
		'quote-not-closed': () => 'a quote is opened and never closed (add " at the end of the text)',
		'quote-misplaced': () =>
			'a quote stands inside a text (quote the whole text and double inner quotes)',
		'row-length': ({ value, detail }) =>
			`has ${value} cells, the header has ${detail} (quote texts with separators, fill up empty cells); the line is left out`,
		'not-a-number': ({ value }) =>
			`"${value}" is not a number (write digits and a decimal sign only); the cell is left out`,
		'row-contradicts': ({ value, detail }) =>
			`"${value}" stands on line ${detail} already with another value (delete the wrong one); both are in the table, neither is drawn`,
		'flag-left-out': ({ value, detail }) =>
			`"${value}" carries the mark "${detail}", which has no place here`
	}
};

/** One issue with its place, as words: where it is, and what is wrong and what helps. */
export function sayIssue(issue: Issue, locale: Locale): string {
	const { code, value = '', detail = '' } = issue;
	const known: Sentences = { ...importSentences[locale], ...sentences[locale] };
	const sentence = known[code]?.({ value, detail }) ?? code;
	return [sentence, often(issue, locale)].filter((part) => part !== '').join(' ');
}
