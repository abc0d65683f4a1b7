import 'treatyscope/define/treaty-trend.js';
import {tables} from './tables.js';

const trend = document.createElement('treaty-trend');
trend.dataset = tables;
document.body.append(trend);
