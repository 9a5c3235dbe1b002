import { readDatasets } from './read.ts';
import { describe } from './sentences.ts';
import { writeFileSync, readdirSync } from 'node:fs';
const root='tests/fixtures/import';
const {issues}=readDatasets(root);
for(const d of readdirSync(root)){ if(d.startsWith('.'))continue;
 const l=issues.filter(i=>i.file.startsWith(`import/${d}/`));
 console.log('##',d); for(const i of l)console.log('  ',i.severity,describe(i));
 writeFileSync(`${root}/${d}/expected.json`,JSON.stringify(l,null,'\t')+'\n');
}
