import {TreatyFilter} from '../elements/treaty-filter.js';

TreatyFilter.define();
