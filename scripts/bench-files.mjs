/** What the benchmarks of reading share: the module that is measured, and the files that it reads. */
import {writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';

/** The module of data, built into a folder and imported. */
export async function bundle(outDir) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: 'src/data/index.ts', formats: ['es'], fileName: () => 'data.js'},
      rolldownOptions: {output: {codeSplitting: false}}
    }
  }).then((built) => [built].flat());
  await writeFile(`${outDir}/data.mjs`, output[0].code);
  return import(pathToFileURL(`${outDir}/data.mjs`).href);
}

/**
 * A file of events. Ten columns; one event in twenty has a quoted title. Always the same, in a mixed order of time; the ids
 * ascend, or are those that whoever makes them by chance gets, in no order.
 */
export function csvOf(count, isMixed = false) {
  const types = ['conference', 'seminar', 'training', 'workshop', 'round-table'];
  const cities = ['Sofia', 'Vienna', 'Strasbourg', 'Kyiv', 'Ankara', 'Tirana', ''];
  const two = (number) => String(number).padStart(2, '0');
  const lines = Array.from({length: count}, (_, n) => {
    const month = `${2005 + (n % 21)}-${two(1 + (n % 12))}`;
    const title = n % 20 === 0 ? `"Event ${n}, on ""trafficking"""` : `Event number ${n}`;
    const day = 1 + (n % 27);
    return [
      isMixed ? `e${((n + 1) * 2_654_435_761) % 4_294_967_296}` : `e${n}`,
      title,
      types[n % 5],
      `${month}-${two(day)}`,
      n % 3 ? `${month}-${two(day + 1)}` : '',
      cities[n % 7],
      n % 7 === 6 ? '' : (40 + (n % 1000) / 100).toFixed(2),
      n % 7 === 6 ? '' : (10 + (n % 2000) / 100).toFixed(2),
      n % 2 ? 'in-person' : 'online',
      n % 4 ? 'prevention;protection' : ''
    ].join(',');
  });
  return ['id,title,type,start_date,end_date,city,lat,lon,mode,pillars', ...lines, ''].join('\n');
}

/** The same events as a French Excel saves them: Windows-1252, semicolons, days first, decimal commas. */
export function messyOf(count) {
  const types = ['conférence', 'séminaire', 'formation', 'atelier', 'table ronde'];
  const cities = ['Sofia', 'Vienne', 'Strasbourg', 'Genève', 'Ankara', 'Tirana', ''];
  const two = (number) => String(number).padStart(2, '0');
  const lines = Array.from({length: count}, (_, n) => {
    const month = `${two(1 + (n % 12))}/${2005 + (n % 21)}`;
    const title = n % 20 === 0 ? `"Événement ${n} ; sur la ""traite"""` : `Événement numéro ${n}`;
    const day = 1 + (n % 27);
    return [
      title,
      types[n % 5],
      `${two(day)}/${month}`,
      n % 3 ? `${two(day + 1)}/${month}` : '',
      cities[n % 7],
      n % 7 === 6 ? '' : (40 + (n % 1000) / 100).toFixed(2).replace('.', ','),
      n % 7 === 6 ? '' : (10 + (n % 2000) / 100).toFixed(2).replace('.', ','),
      n % 2 ? 'en présentiel' : 'en ligne',
      n % 4 ? 'prévention, protection' : ''
    ].join(';');
  });
  const text = ['Titre;Type;Date de début;Date de fin;Lieu;Latitude;Longitude;Mode;Piliers', ...lines, ''].join('\r\n');
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
