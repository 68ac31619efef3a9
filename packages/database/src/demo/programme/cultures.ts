import type { OriginGroup } from '@mim/domain/code-lists';
import type { SpokenLanguage } from '@mim/domain/person';

/** Names that go together, with the origin and the language of who bears them. */
export interface Culture {
  readonly origin: OriginGroup;
  readonly language: SpokenLanguage;
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** Family names; what stands before a comma goes in front of the name. */
  readonly families: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');
const names = (text: string): readonly string[] => text.split('; ');

const dutch: Culture = {
  origin: 'netherlands',
  language: 'nl',
  women: words(
    'Sanne Lotte Femke Marieke Iris Anouk Esther Linda Judith Kim Nienke Roos Eline Wendy Maaike Inge',
  ),
  men: words('Jeroen Bas Martijn Niels Tim Ruben Sander Wouter Koen Thijs'),
  families: names(
    'Jansen; de,Vries; van den,Berg; Bakker; Visser; Smit; de,Boer; Mulder; van der,Meer; Bos; Vos; Peters; Hendriks; van,Dijk; Dekker; Kuipers; Postma; Scholten',
  ),
};
const turkish: Culture = {
  origin: 'turkey',
  language: 'tr',
  women: words('Zeynep Elif Ayşe Fatma Emine Merve Esra Büşra Hatice Derya Gül Sevgi'),
  men: words('Mehmet Mustafa Emre Murat Yusuf Serkan'),
  families: words('Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Arslan Doğan Kılıç Koç'),
};
const moroccan: Culture = {
  origin: 'morocco',
  language: 'ar',
  women: words('Fatima Naima Samira Hanane Ikram Loubna Siham Karima Nadia Soukaina Amina Meryem'),
  men: words('Mohamed Hassan Rachid Karim Youssef Said'),
  families: names(
    'El Amrani; Bouzid; El Idrissi; Benali; Ouali; El Khattabi; Azzouzi; Bakkali; Tahiri; Haddou; Ziani; Chaoui',
  ),
};
const surinamese: Culture = {
  origin: 'suriname',
  language: 'nl',
  women: words('Shanti Anjali Cheryl Sharda Priya Melissa Chantal Ruchi Natasha Rowena'),
  men: words('Ravi Dennis Ashwin Clyde Sunil'),
  families: words('Ramdin Jagesar Pinas Biharie Sewnarain Kromosoeto Wijngaarde Mangal Lachman Esajas'),
};
const antillean: Culture = {
  origin: 'antilles',
  language: 'pap',
  women: words('Shurendy Gislaine Mireya Zulaika Rachelle Jeanine Daphne Suheily'),
  men: words('Jurensley Edson Rodney Giovanni'),
  families: words('Martina Maduro Croes Isenia Rosario Pieters Winklaar Cijntje'),
};
const polish: Culture = {
  origin: 'europe',
  language: 'pl',
  women: words('Agnieszka Katarzyna Małgorzata Joanna Monika Ewelina Kinga Paulina Dorota'),
  men: words('Piotr Tomasz Krzysztof Łukasz Marcin'),
  families: words('Nowak Kowalska Wiśniewska Wójcik Kamińska Lewandowska Zielińska Szymańska Mazur'),
};
const bulgarian: Culture = {
  origin: 'europe',
  language: 'bg',
  women: words('Desislava Gergana Ivelina Mariya Silviya'),
  men: words('Georgi Ivaylo Stoyan'),
  families: words('Ivanova Dimitrova Petrova Georgieva Todorova'),
};
const syrian: Culture = {
  origin: 'middle-east',
  language: 'ar',
  women: words('Rima Hiba Layla Rana Dima Nour Aya Yara Ghada'),
  men: words('Omar Khaled Bilal Samer Firas'),
  families: names('al-Hamwi; Haddad; Khoury; al-Masri; Darwish; Kassab; Shahin; Barakat; Mansour'),
};
const eritrean: Culture = {
  origin: 'africa',
  language: 'ti',
  women: words('Selam Semhar Helen Rahwa Feven Luwam Tsega Bisrat Mihret'),
  men: words('Filmon Yonas Samuel Merhawi'),
  families: words('Tesfay Gebremedhin Haile Berhane Kidane Weldu Ghebre Tekle Mehari'),
};
const somali: Culture = {
  origin: 'africa',
  language: 'so',
  women: words('Hodan Ifrah Sahra Amal Fadumo Nasra'),
  men: words('Abdi Liban Mahad'),
  families: words('Warsame Abdullahi Farah Jama Osman Hersi'),
};
const chinese: Culture = {
  origin: 'asia',
  language: 'zh',
  women: words('Mei Xiaoyan Lihua Jing Yan Hui'),
  men: words('Wei Jun Ming'),
  families: words('Chen Wang Zhang Liu Huang Zhou'),
};
const brazilian: Culture = {
  origin: 'americas',
  language: 'pt',
  women: words('Juliana Camila Fernanda Patrícia Luciana'),
  men: words('Rafael Thiago Marcelo'),
  families: words('Silva Souza Oliveira Pereira Almeida'),
};

/** Of each hundred mothers, about so many of each: near what was published of 2008. */
export const motherShares: readonly (readonly [Culture, number])[] = [
  [dutch, 37],
  [turkish, 11],
  [moroccan, 10],
  [surinamese, 5],
  [antillean, 4],
  [polish, 7],
  [bulgarian, 4],
  [syrian, 6],
  [eritrean, 6],
  [somali, 3],
  [chinese, 4],
  [brazilian, 3],
];

/** The same of visiting mothers, who were Dutch more often. */
export const visitingMotherShares: readonly (readonly [Culture, number])[] = [
  [dutch, 60],
  [turkish, 10],
  [moroccan, 8],
  [surinamese, 4],
  [polish, 5],
  [syrian, 6],
  [eritrean, 4],
  [chinese, 3],
];

export const childNames = words(
  'Noor Sam Mila Finn Yara Adam Sofia Levi Lina Noah Zoë Elif Ilias Amira Daan Emma Luuk Nora Yusuf Saar Milan Hanna Omar Julia Boaz Aya Kuba Maja Samuel Isa Tess Bilal Naomi Mees Lea Rayan',
);
