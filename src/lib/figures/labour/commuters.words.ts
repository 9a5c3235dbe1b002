import { listed } from '../trend.words.ts';
import type { Sex } from './commuters-cube.ts';

export type Direction = 'in' | 'out';

interface Flow {
	year: string;
	who: string;
	in: string;
	out: string;
}
interface Largest {
	name: string;
	count: string;
}
interface Employees {
	home: string;
	officialHome: string;
	here: string;
	officialHere: string;
}

/** Sentences on commuters; `sign` compares who comes with who leaves: -1 fewer, 0 as many, 1 more. */
export const commutersWords = {
	de: {
		sexes: { total: 'Insgesamt', f: 'Frauen', m: 'Männer' } satisfies Record<Sex, string>,
		who: { total: 'Beschäftigte', f: 'Frauen', m: 'Männer' } satisfies Record<Sex, string>,
		heads: { in: 'Einpendelnde', out: 'Auspendelnde' },
		partner: 'Kreis',
		sex: 'Geschlecht',
		balanceName: 'Saldo',
		shareLine: 'Anteil an den Beschäftigten',
		shareNames: {
			in: 'Anteil der Einpendelnden an den Beschäftigten am Arbeitsort',
			out: 'Anteil der Auspendelnden an den Beschäftigten am Wohnort'
		},
		plain: (place: string) => `Wer ${place} ein- und auspendelt`,
		none: 'Dafür liegen hier keine Zahlen vor.',
		subtitle: (only: string, county: string, day: string) =>
			listed(
				`Sozialversicherungspflichtig Beschäftigte${only && ` (${only})`}, die in einem anderen Kreis wohnen als arbeiten`,
				county,
				day,
				'Personen'
			),
		rule: (missing: string) =>
			`je Richtung die zehn häufigsten Kreise; „${missing}“: nicht darunter`,
		headline: (sign: number, { year, who, ...of }: Flow) =>
			sign === 0
				? `${year} pendelten genau so viele ${who} ein wie aus: ${of.in}`
				: `${year} pendelten ${sign > 0 ? 'mehr' : 'weniger'} ${who} ein als aus: ${of.in} gegen ${of.out}`,
		balance: (sign: number, count: string, day: string) =>
			sign === 0
				? `Am ${day} glichen sich beide Richtungen aus.`
				: `Am ${day} waren das ${count} ${sign > 0 ? 'mehr' : 'weniger'} Einpendelnde als Auspendelnde.`,
		share: (direction: Direction, share: string, base: string) =>
			direction === 'in'
				? `Von den ${base} Beschäftigten am Arbeitsort kamen ${share} aus anderen Kreisen.`
				: `Von den ${base} Beschäftigten am Wohnort arbeiteten ${share} in anderen Kreisen.`,
		most: (ins: Largest, outs: Largest) =>
			ins.name === outs.name
				? `Wichtigster Partnerkreis ist in beiden Richtungen ${ins.name} (${ins.count} ein, ${outs.count} aus).`
				: `Wichtigster Partnerkreis ist bei den Einpendelnden ${ins.name} (${ins.count}), bei den Auspendelnden ${outs.name} (${outs.count}).`,
		label: (direction: Direction, name: string) =>
			direction === 'in' ? `Einpendelnde, Wohnort ${name}` : `Auspendelnde, Arbeitsort ${name}`,
		notAmong: 'nicht unter den zehn mit den meisten',
		cited: (source: string) => `${source}; zitiert aus zweiter Hand`,
		meaning:
			'Es zählt, wer in einem anderen Kreis wohnt als arbeitet, gleich wie oft jemand fährt. Beamtinnen und Beamte, Selbstständige und ausschließlich geringfügig Beschäftigte sind nicht dabei.',
		ten: (missing: string) =>
			`Genannt sind je Richtung die zehn Kreise mit den meisten Pendelnden. Wo „${missing}“ steht, gehört der Kreis in dieser Richtung nicht dazu. Dass niemand pendelt, heißt das nicht.`,
		secondHand: (day: string) =>
			`Die Zahlen sind aus zweiter Hand übernommen, nicht aus der Veröffentlichung der Bundesagentur für Arbeit. Neuere als vom ${day} liegen hier nicht vor. Saldo und Anteile sind eigene Berechnung.`,
		differs: ({ home, officialHome, here, officialHere }: Employees) =>
			`Die Regionaldatenbank zählt am selben Tag etwas mehr Beschäftigte: am Wohnort ${officialHome} (hier ${home}), am Arbeitsort ${officialHere} (aus den Zahlen hier folgen ${here}). Warum, sagt die Quelle nicht. Der Anteil der Einpendelnden bezieht sich auf ${officialHere}, der Anteil der Auspendelnden auf ${home}.`,
		strategy: (year: string, ins: string, outs: string, isNear: boolean) =>
			`Die Strategie von 2021 nennt für ${year} Anteile von ${ins} und ${outs}, ${isNear ? 'ähnlich hohe wie hier' : 'andere als hier'}.`
	},
	en: {
		sexes: { total: 'Total', f: 'Women', m: 'Men' } satisfies Record<Sex, string>,
		who: { total: 'employees', f: 'women', m: 'men' } satisfies Record<Sex, string>,
		heads: { in: 'In-commuters', out: 'Out-commuters' },
		partner: 'District',
		sex: 'Sex',
		balanceName: 'Balance',
		shareLine: 'Share of employees',
		shareNames: {
			in: 'Share of in-commuters among employees at the workplace',
			out: 'Share of out-commuters among employees by residence'
		},
		plain: (place: string) => `Who commutes in and out ${place}`,
		none: 'No figures of this are held here.',
		subtitle: (only: string, county: string, day: string) =>
			listed(
				`Employees subject to social insurance${only && ` (${only})`} who live in another district than they work in`,
				county,
				day,
				'people'
			),
		rule: (missing: string) =>
			`the ten districts with the most commuters in each direction; “${missing}”: not among them`,
		headline: (sign: number, { year, who, ...of }: Flow) =>
			sign === 0
				? `In ${year}, exactly as many ${who} commuted in as out: ${of.in}`
				: `In ${year}, ${sign > 0 ? 'more' : 'fewer'} ${who} commuted in than out: ${of.in} against ${of.out}`,
		balance: (sign: number, count: string, day: string) =>
			sign === 0
				? `On ${day}, both directions were level.`
				: `On ${day}, that was ${count} ${sign > 0 ? 'more' : 'fewer'} in-commuters than out-commuters.`,
		share: (direction: Direction, share: string, base: string) =>
			direction === 'in'
				? `Of the ${base} employees at the workplace, ${share} came from other districts.`
				: `Of the ${base} employees by residence, ${share} worked in other districts.`,
		most: (ins: Largest, outs: Largest) =>
			ins.name === outs.name
				? `The most important partner district in both directions is ${ins.name} (${ins.count} in, ${outs.count} out).`
				: `The most important partner district is ${ins.name} for in-commuters (${ins.count}) and ${outs.name} for out-commuters (${outs.count}).`,
		label: (direction: Direction, name: string) =>
			direction === 'in' ? `In-commuters, residence ${name}` : `Out-commuters, workplace ${name}`,
		notAmong: 'not among the ten with the most',
		cited: (source: string) => `${source}; cited second-hand`,
		meaning:
			'People count who live in another district than they work in, however often they travel. Civil servants, the self-employed and people in marginal jobs only are not included.',
		ten: (missing: string) =>
			`The ten districts with the most commuters in each direction are named. Where it says “${missing}”, the district is not among them in this direction. That does not mean that nobody commutes.`,
		secondHand: (day: string) =>
			`The figures are taken second-hand, not from the publication of the Federal Employment Agency. None newer than of ${day} are held here. Balance and shares are our own calculation.`,
		differs: ({ home, officialHome, here, officialHere }: Employees) =>
			`The Regionaldatenbank counts slightly more employees on the same day: by residence ${officialHome} (here ${home}), at the workplace ${officialHere} (${here} follow from the figures here). The source does not say why. The share of in-commuters refers to ${officialHere}, the share of out-commuters to ${home}.`,
		strategy: (year: string, ins: string, outs: string, isNear: boolean) =>
			`The strategy of 2021 gives shares of ${ins} and ${outs} for ${year}, ${isNear ? 'about as high as here' : 'other ones than here'}.`
	}
};
