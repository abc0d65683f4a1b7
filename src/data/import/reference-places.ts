// Written by scripts/reference.mjs from data/, ISO 3166-1 and reference-names.json: change those, not this file.

/** A line a place: country, latitude, longitude, then its names, our own first. */
export const placeLines = `
FR|48.58|7.75|Strasbourg|Straßburg|Strassburg|Estrasburgo|Strasburgo|Страсбург
BG|42.70|23.32|Sofia|Sophia|Sofija|София
TR|39.93|32.86|Ankara|Анкара
PL|52.23|21.01|Warsaw|Varsovie|Warschau|Varsovia|Varsavia|Warszawa|Варшава
AT|48.21|16.37|Vienna|Vienne|Wien|Viena|Вена|Виена
ME|42.29|18.84|Budva
RS|44.80|20.46|Belgrade|Belgrad|Belgrado|Beograd|Белград
ES|40.42|-3.70|Madrid|Мадрид
CH|46.20|6.15|Geneva|Genève|Genf|Ginebra|Ginevra|Женева
US|40.71|-74.01|New York|New York City|Nueva York|Нью-Йорк|Ню Йорк
TN|36.81|10.18|Tunis|Túnez|Tunisi|Тунис
MA|34.02|-6.84|Rabat
MD|47.01|28.86|Chisinau|Kishinev|Kichinev|Кишинёв
UA|50.45|30.52|Kyiv|Kiev|Kiew|Киев|Київ
GE|41.69|44.83|Tbilisi|Tbilissi|Tiflis|Тбилиси
AM|40.18|44.51|Yerevan|Erevan|Eriwan|Ереван
AZ|40.38|49.89|Baku|Bakou|Bakı|Баку
BA|43.85|18.36|Sarajevo|Sarajewo|Сараево
MK|42.00|21.43|Skopje|Skopié|Скопье|Скопие
AL|41.33|19.82|Tirana|Tiranë|Тирана
ME|42.44|19.26|Podgorica|Подгорица
BY|53.90|27.57|Minsk|Минск
RO|44.43|26.10|Bucharest|Bucarest|Bukarest|București|Бухарест|Букурещ
PT|38.72|-9.14|Lisbon|Lisbonne|Lissabon|Lisboa|Lisbona|Лисабон
IE|53.35|-6.26|Dublin|Дублин|Дъблин
GB|51.51|-0.13|London|Londres|Londra|Лондон
FR|48.85|2.35|Paris|Parigi|Париж
IT|41.89|12.48|Rome|Rom|Roma|Рим
GR|37.98|23.73|Athens|Athènes|Athen|Atenas|Atene|Athina|Атина
CY|35.17|33.36|Nicosia|Nicosie|Nikosia|Lefkosia|Lefkoşa|Никозия
MT|35.90|14.51|Valletta|La Valette|La Valletta
FI|60.17|24.94|Helsinki|Helsingfors|Хельсинки|Хелзинки
NO|59.91|10.75|Oslo|Осло
SE|59.33|18.07|Stockholm|Стокгольм|Стокхолм
DK|55.68|12.57|Copenhagen|Copenhague|Kopenhagen|Copenaghen|København|Копенхаген
IS|64.14|-21.90|Reykjavik
CZ|50.09|14.42|Prague|Prag|Praga|Praha|Прага
SK|48.15|17.11|Bratislava|Братислава
HU|47.50|19.04|Budapest|Будапешт|Будапеща
SI|46.05|14.51|Ljubljana|Laibach|Lubiana|Любляна
HR|45.81|15.98|Zagreb|Agram|Загреб
CH|46.95|7.45|Bern|Berne|Berna|Берн
DE|52.52|13.41|Berlin|Берлин
BE|50.85|4.35|Brussels|Bruxelles|Brüssel|Bruselas|Брюссель|Брюксел
NL|52.08|4.30|The Hague|La Haye|Den Haag|La Haya|L’Aia|Гаага|Хага
LU|49.61|6.13|Luxembourg|Luxemburg|Luxembourg City|Luxembourg-Ville|Люксембург
EE|59.44|24.75|Tallinn|Таллин|Талин
LV|56.95|24.11|Riga|Рига
LT|54.69|25.28|Vilnius|Вильнюс|Вилнюс
KZ|51.18|71.45|Astana|Nur-Sultan|Noursoultan|Nour-Soultan|Nursultan|Астана
UZ|41.26|69.22|Tashkent|Tachkent|Taschkent|Ташкент
KG|42.87|74.59|Bishkek|Bichkek|Bischkek|Бишкек
TJ|38.54|68.78|Dushanbe|Douchanbé|Duschanbe|Душанбе
TM|37.95|58.38|Ashgabat|Achgabat|Achkhabad|Aschgabat|Ashkhabad|Ашхабад
MN|47.91|106.88|Ulaanbaatar|Ulan Bator|Oulan-Bator|Улан-Батор
US|38.90|-77.04|Washington|Washington DC|Washington, D.C.
KZ|49.80|73.10|Karaganda|Qaraghandy|Караганда
IT|45.55|11.55|Vicenza
TR|41.01|28.95|Istanbul|Стамбул|Истанбул
MA|31.63|-8.00|Marrakesh|Marrakech|Marrakesch
TR|36.91|30.70|Antalya
TR|40.20|29.06|Bursa
TR|37.06|37.38|Gaziantep
ES|37.99|-3.47|Baeza
`;
