import {TreatySelection} from '../elements/treaty-selection.js';

TreatySelection.define();
