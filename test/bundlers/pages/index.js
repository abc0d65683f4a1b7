import {useEffect, useRef} from 'react';
import {TreatyTrend} from 'treatyscope';
import {datasetFrom, figures} from 'treatyscope/data.js';
import {tables} from '../src/tables.js';

/** On the server the same data layer answers, and the classes can be imported. */
export function getStaticProps() {
  const facts = {dataset: datasetFrom(tables), instrument: 'INV1', date: '2005-01-01'};
  return {props: {said: `${TreatyTrend.tag} ${figures(facts).parties.value}`}};
}

export default function Page({said}) {
  const trend = useRef(null);
  useEffect(() => {
    import('treatyscope/define/treaty-trend.js').then(() => {
      trend.current.dataset = tables;
    });
  }, []);
  return (
    <main>
      <p id="server">{said}</p>
      <treaty-trend ref={trend} />
    </main>
  );
}
