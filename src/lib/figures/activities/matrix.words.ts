import { enumeration } from '../../core/order.ts';
import { quoted } from '../../i18n/format.ts';

const eitherDe = /* @__PURE__ */ enumeration('de', 'disjunction');
const allDe = /* @__PURE__ */ enumeration('de', 'conjunction');
const eitherEn = /* @__PURE__ */ enumeration('en', 'disjunction');
const noDomainDe = 'nicht genannt';
const noDomainEn = 'not named';

/** Words of the matrix for any two dimensions; `here` is true under a filter. */
export const matrixWords = {
	de: {
		noDomain: noDomainDe,
		heads: {
			theme: 'Schlüsselthema',
			group: 'Zielgruppe',
			lead: 'Federführung',
			status: 'Status',
			domain: 'Rechtskreis',
			edition: 'Fassung'
		},
		nouns: {
			theme: 'Thema',
			group: 'Zielgruppe',
			lead: 'Federführung',
			status: 'Status',
			domain: 'Rechtskreis',
			edition: 'Fassung'
		},
		subtitle: (rows: string, columns: string) =>
			`Zahl der Aktivitäten nach ${rows} und ${columns}; gestrichelt: in der Liste nicht genannt`,
		/** Nobody is short of help because an office leads nothing in a theme: no word on help, and none on silence. */
		some: (named: string, open: string, cells: string, pair: string, here: boolean) =>
			`Die Liste nennt ${named} von ${cells} Kombinationen aus ${pair}${open === '0' ? '' : `, ${open} weitere stehen über allgemeine Angebote offen`}${here ? ' (in dieser Auswahl)' : ''}`,
		full: (pair: string, here: boolean) =>
			`Die Liste nennt jede Kombination aus ${pair}${here ? ' in dieser Auswahl' : ''}`,
		pair: (rows: string, columns: string) => `${rows} und ${columns}`,
		most: (cells: string, count: string, each: boolean) =>
			`Am häufigsten: ${cells} (${each ? 'je ' : ''}${count}).`,
		/** `help` where target groups are missing. */
		absent: (names: string, here: boolean, help: boolean) =>
			`In ${here ? 'dieser Auswahl der Liste' : 'der Liste'} nicht genannt: ${names}${help ? '; Hilfe kann es trotzdem geben' : ''}.`,
		domains:
			'Eine Aktivität zählt bei jedem Rechtskreis, den ihr Eintrag nennt. Was wir aus dem Gegenstand erschließen, zählt hier nicht.',
		spot: (row: string, columns: string, here: boolean) =>
			`${row} nennt die Liste ${columns} keinen Eintrag${here ? ' der Auswahl' : ''}`,
		/** The same of target groups: only what is named as a target group counts, a text may still mention them. */
		unnamed: {
			row: (group: string, columns: string, here: boolean, help: string) =>
				`Als Zielgruppe nennt die Liste${here ? ' in dieser Auswahl' : ''} ${group} ${columns} nicht${help}`,
			column: (row: string, groups: string, here: boolean, help: string) =>
				`${row} nennt die Liste${here ? ' in dieser Auswahl' : ''} ${groups} nicht als Zielgruppe${help}`,
			many: (count: string) => `${count} Gruppen`,
			/** Where a group meets a theme, general offers are counted, and help need not stand in a list. */
			help: ', auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben',
			caveat: '; Hilfe kann es trotzdem geben',
			within: 'in Einträgen '
		},
		row: {
			theme: (name: string) => `Im Thema ${quoted.de(name)}`,
			group: (name: string) => `Für ${name}`,
			lead: (name: string) => `Mit ${quoted.de(name)} in der Federführung`,
			status: (name: string) => `Mit dem Status ${quoted.de(name)}`,
			domain: (name: string) =>
				name === noDomainDe ? 'Ohne genannten Rechtskreis' : `Zum Rechtskreis ${name}`,
			edition: (name: string) => `In der Fassung ${quoted.de(name)}`
		},
		columns: {
			theme: (names: readonly string[]) =>
				`${names.length === 1 ? 'im Thema' : 'in den Themen'} ${allDe(names.map(quoted.de))}`,
			group: (names: readonly string[]) => `für ${names.join('; ')}`,
			lead: (names: readonly string[]) =>
				`mit ${eitherDe(names.map(quoted.de))} in der Federführung`,
			status: (names: readonly string[]) => `mit dem Status ${eitherDe(names.map(quoted.de))}`,
			domain: (names: readonly string[]) =>
				`${names.length === 1 ? 'zum Rechtskreis' : 'zu den Rechtskreisen'} ${allDe(names)}`,
			edition: (names: readonly string[]) =>
				`${names.length === 1 ? 'in der Fassung' : 'in den Fassungen'} ${allDe(names.map(quoted.de))}`
		},
		/** Many columns, whose names follow as a list. */
		many: {
			theme: (count: string) => `in ${count} Themen`,
			group: (count: string) => `für ${count} Zielgruppen`,
			lead: (count: string) => `bei ${count} federführenden Stellen`,
			status: (count: string) => `mit ${count} Arten von Status`,
			domain: (count: string) => `zu ${count} Rechtskreisen`,
			edition: (count: string) => `in ${count} Fassungen`
		}
	},
	en: {
		noDomain: noDomainEn,
		heads: {
			theme: 'Key theme',
			group: 'Target group',
			lead: 'Lead',
			status: 'Status',
			domain: 'Legal domain',
			edition: 'Version'
		},
		nouns: {
			theme: 'theme',
			group: 'target group',
			lead: 'lead',
			status: 'status',
			domain: 'legal domain',
			edition: 'version'
		},
		subtitle: (rows: string, columns: string) =>
			`Number of activities by ${rows.toLowerCase()} and ${columns.toLowerCase()}; dashed: not named in the list`,
		some: (named: string, open: string, cells: string, pair: string, here: boolean) =>
			`The list names ${named} of ${cells} pairs of ${pair}${open === '0' ? '' : `, and ${open} more are open through general offers`}${here ? ' (in this selection)' : ''}`,
		full: (pair: string, here: boolean) =>
			`The list names every pair of ${pair}${here ? ' in this selection' : ''}`,
		pair: (rows: string, columns: string) => `${rows} and ${columns}`,
		most: (cells: string, count: string, each: boolean) =>
			`Most often: ${cells} (${count}${each ? ' each' : ''}).`,
		absent: (names: string, here: boolean, help: boolean) =>
			`Not named in ${here ? 'this selection of the list' : 'the list'}: ${names}${help ? '; there may still be help' : ''}.`,
		domains:
			'An activity counts for each legal domain its entry names. What we infer from the subject does not count here.',
		spot: (row: string, columns: string, here: boolean) =>
			`${row} the list names no entry${here ? ' of the selection' : ''} ${columns}`,
		unnamed: {
			row: (group: string, columns: string, here: boolean, help: string) =>
				`${here ? 'In this selection the' : 'The'} list does not name ${group} as a target group ${columns}${help}`,
			column: (row: string, groups: string, here: boolean, help: string) =>
				`${row} the list does not name ${groups} as target groups${here ? ' in this selection' : ''}${help}`,
			many: (count: string) => `${count} groups`,
			help: ', not through a general offer either; there may still be help',
			caveat: '; there may still be help',
			within: 'in entries '
		},
		row: {
			theme: (name: string) => `In the theme ${quoted.en(name)}`,
			group: (name: string) => `For ${name}`,
			lead: (name: string) => `Led by ${name}`,
			status: (name: string) => `With the status ${quoted.en(name)}`,
			domain: (name: string) =>
				name === noDomainEn ? 'Without a named legal domain' : `In the legal domain ${name}`,
			edition: (name: string) => `In the version ${quoted.en(name)}`
		},
		columns: {
			theme: (names: readonly string[]) =>
				`in the ${names.length === 1 ? 'theme' : 'themes'} ${eitherEn(names.map(quoted.en))}`,
			group: (names: readonly string[]) => `for ${names.join('; ')}`,
			lead: (names: readonly string[]) => `led by ${eitherEn(names)}`,
			status: (names: readonly string[]) => `with the status ${eitherEn(names.map(quoted.en))}`,
			domain: (names: readonly string[]) =>
				`in the legal ${names.length === 1 ? 'domain' : 'domains'} ${eitherEn(names)}`,
			edition: (names: readonly string[]) =>
				`in the ${names.length === 1 ? 'version' : 'versions'} ${eitherEn(names.map(quoted.en))}`
		},
		many: {
			theme: (count: string) => `in ${count} themes`,
			group: (count: string) => `for ${count} target groups`,
			lead: (count: string) => `led by ${count} bodies`,
			status: (count: string) => `with ${count} kinds of status`,
			domain: (count: string) => `in ${count} legal domains`,
			edition: (count: string) => `in ${count} versions`
		}
	}
};
