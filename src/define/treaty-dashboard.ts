import {TreatyDashboard} from '../elements/treaty-dashboard.js';

TreatyDashboard.define();
