import {TreatyMap} from '../elements/treaty-map.js';

TreatyMap.define();
