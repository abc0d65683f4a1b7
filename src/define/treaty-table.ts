import {TreatyTable} from '../elements/treaty-table.js';

TreatyTable.define();
