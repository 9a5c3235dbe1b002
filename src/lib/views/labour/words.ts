import type { County } from '../../core/county.ts';

/** Texts of the labour-market page. */
export const labourWords = {
	de: {
		title: 'Wie sich Arbeit, Bevölkerung und Wirtschaft entwickeln',
		lead: (county: County) =>
			`Arbeitslosigkeit, Beschäftigung, Alter, Wirtschaftskraft und Einkommen ${county.in.de}, verglichen mit Land und Bund.`,
		sections: {
			unemployment: {
				title: 'Arbeitslosigkeit',
				lead: 'Die Quote zeigt, welcher Teil der Erwerbspersonen arbeitslos gemeldet ist, und lässt sich deshalb zwischen Regionen vergleichen.',
				choose: 'Personengruppe'
			},
			employment: {
				title: 'Beschäftigung',
				lead: 'Zwei Zählungen von Beschäftigten: wer hier arbeitet und wer hier wohnt. Den Unterschied machen Pendelnde.',
				choose: 'Personengruppe'
			},
			population: {
				title: 'Bevölkerung nach Alter',
				lead: 'Wie viele Menschen ins Erwerbsleben kommen und wie viele es bald verlassen, bestimmt mit, wie viele Fachkräfte künftig fehlen.'
			},
			economy: {
				title: 'Wirtschaftskraft und Einkommen',
				lead: 'Was eine Region erwirtschaftet und was ihre Haushalte zur Verfügung haben, sind verschiedene Dinge: Löhne fließen auch in andere Kreise, und aus ihnen hierher.',
				choose: 'Je Einwohnerin und Einwohner',
				names: { gdp: 'Bruttoinlandsprodukt', income: 'Verfügbares Einkommen' }
			}
		},
		guide: {
			title: 'Was die Zahlen zählen',
			items: [
				{
					term: 'Arbeitslos',
					text: 'Wer keine Beschäftigung von 15 oder mehr Wochenstunden hat, eine sucht und bei einer Arbeitsagentur oder einem Jobcenter gemeldet ist. Wer an einer Maßnahme teilnimmt, zählt in dieser Zeit nicht.'
				},
				{
					term: 'Arbeitslos oder leistungsberechtigt?',
					text: 'Das ist zweierlei: Wer arbeitet und zu wenig verdient, kann Grundsicherung beziehen, ohne arbeitslos zu sein. Wer Arbeitslosengeld erhält, braucht oft keine.'
				}
			]
		},
		related: {
			title: 'Weiterlesen',
			commuters: 'Woher Beschäftigte kommen und wohin sie fahren.',
			skills: 'Wie viele Arbeits- und Fachkräfte voraussichtlich fehlen.',
			caseload: 'Wer Leistungen der Grundsicherung bezieht.',
			compare: 'Alle Kreise des Landes nebeneinander.',
			data: 'Die Zahlen dieser Seite als CSV und Parquet.'
		}
	},
	en: {
		title: 'How work, population and economy develop',
		lead: (county: County) =>
			`Unemployment, employment, age, economic output and income ${county.in.en}, compared with state and country.`,
		sections: {
			unemployment: {
				title: 'Unemployment',
				lead: 'The rate says what part of the labour force is registered as unemployed, so it can be compared between regions.',
				choose: 'Group of people'
			},
			employment: {
				title: 'Employment',
				lead: 'Two counts of employees: who works here and who lives here. The difference is made by commuters.',
				choose: 'Group of people'
			},
			population: {
				title: 'Population by age',
				lead: 'How many people enter working life and how many will leave it soon is one of the things that decide how many skilled workers will be missing.'
			},
			economy: {
				title: 'Output and income',
				lead: 'What a region produces and what its households have at their disposal are different things: wages flow to other districts, and from them.',
				choose: 'Per inhabitant',
				names: { gdp: 'Gross domestic product', income: 'Disposable income' }
			}
		},
		guide: {
			title: 'What the figures count',
			items: [
				{
					term: 'Unemployed',
					text: 'People without a job of 15 hours a week or more who look for one and are registered with an employment agency or a jobcentre. Those who take part in a scheme do not count meanwhile.'
				},
				{
					term: 'Unemployed or entitled to benefits?',
					text: 'These are two things: people who work but earn too little can receive basic income support without being unemployed. People on unemployment insurance benefit often need none.'
				}
			]
		},
		related: {
			title: 'Read on',
			commuters: 'Where employees come from and where they go.',
			skills: 'How many workers are expected to be missing.',
			caseload: 'Who receives basic income support.',
			compare: 'All districts of the state side by side.',
			data: 'The figures of this page as CSV and Parquet.'
		}
	}
};
