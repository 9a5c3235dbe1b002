import type { County } from '../../core/county.ts';

/** Texts of the page on basic income support. */
export const caseloadWords = {
	de: {
		title: 'Wer Grundsicherung bezieht',
		lead: (county: County) =>
			`Wie viele Menschen ${county.in.de} Leistungen beziehen, wie sie sich zusammensetzen und wie sich die Zahl entwickelt.`,
		sections: {
			composition: {
				title: 'Wer beim Jobcenter Leistungen bezieht',
				lead: 'Zahlen des Jobcenters nach Geschlecht und nach Staatsangehörigkeit. Sie lassen sich nebeneinander lesen, aber nicht miteinander verrechnen.'
			},
			counts: {
				title: 'Zwei Zählungen, ein Tag',
				lead: 'Das Jobcenter zählt kurz nach dem Stichtag. Die amtliche Statistik wartet Monate, bis spätere Bewilligungen und Korrekturen eingegangen sind.'
			},
			trend: {
				title: 'Mindestsicherung im Zeitverlauf',
				lead: 'Die amtliche Statistik reicht weiter zurück und umfasst alle Leistungen. Sie zählt in allen Kreisen nach denselben Regeln.',
				choose: 'Leistung'
			}
		},
		guide: {
			title: 'Begriffe',
			items: [
				{
					term: 'Leistungen nach SGB II',
					text: 'Grundsicherung für Menschen, die arbeiten können und zu wenig haben, und für ihre Familien; 2023 als Bürgergeld eingeführt.'
				},
				{
					term: 'Bedarfsgemeinschaft',
					text: 'Menschen, die zusammen leben und füreinander einstehen: ein Paar, Eltern mit Kindern unter 25 oder eine Person allein. Ihr Anspruch wird gemeinsam berechnet.'
				},
				{
					term: 'Erwerbsfähige Leistungsberechtigte (ELB)',
					text: 'Menschen von 15 Jahren bis zur Rentenaltersgrenze, die mindestens drei Stunden am Tag arbeiten können. Viele arbeiten, lernen oder betreuen Kinder.'
				},
				{
					term: 'Mindestsicherung',
					text: 'Der Oberbegriff: Leistungen für Arbeitsuchende (SGB II), im Alter, bei Erwerbsminderung und zum Lebensunterhalt (SGB XII) und für Asylsuchende.'
				}
			]
		},
		related: {
			title: 'Weiterlesen',
			activities: 'Was das Netzwerk für Leistungsberechtigte nach SGB II tut.',
			labour: 'Wie sich Arbeitslosigkeit und Beschäftigung entwickeln.',
			compare: 'Alle Kreise des Landes nebeneinander.',
			data: 'Die Zahlen dieser Seite als CSV und Parquet.'
		}
	},
	en: {
		title: 'Who receives basic income support',
		lead: (county: County) =>
			`How many people ${county.in.en} receive benefits, who they are and how the number develops.`,
		sections: {
			composition: {
				title: 'Who receives benefits from the jobcentre',
				lead: 'Figures of the jobcentre by sex and by nationality. They can be read side by side but not combined.'
			},
			counts: {
				title: 'Two counts, one day',
				lead: 'The jobcentre counts shortly after the day. Official statistics wait for months until later approvals and corrections have come in.'
			},
			trend: {
				title: 'Minimum income benefits over time',
				lead: 'Official statistics reach back further and include all benefits. They follow the same rules in all districts.',
				choose: 'Benefit'
			}
		},
		guide: {
			title: 'Terms',
			items: [
				{
					term: 'Benefits under SGB II',
					text: 'Basic income support for people who can work and have too little, and for their families; introduced as Bürgergeld in 2023.'
				},
				{
					term: 'Benefit household (Bedarfsgemeinschaft)',
					text: 'People who live together and support each other: a couple, parents with children under 25, or one person alone. Their claim is calculated jointly.'
				},
				{
					term: 'Employable people entitled to benefits (ELB)',
					text: 'People from 15 to retirement age who can work at least three hours a day. Many work, learn or care for children.'
				},
				{
					term: 'Minimum income benefits',
					text: 'The general term: benefits for jobseekers (SGB II), in old age, with reduced earning capacity and for subsistence (SGB XII), and for asylum seekers.'
				}
			]
		},
		related: {
			title: 'Read on',
			activities: 'What the network does for people on SGB II benefits.',
			labour: 'How unemployment and employment develop.',
			compare: 'All districts of the state side by side.',
			data: 'The figures of this page as CSV and Parquet.'
		}
	}
};
