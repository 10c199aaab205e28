import type { BeatText } from '../beat/index.ts';

type Case = BeatText & { readonly title: string };

/** Written for these tests: articles that the small second pack is for. */
export const RED_SEA_ON_BEAT: readonly Case[] = [
  {
    title: 'Bulk carrier hit by missile off Hodeidah',
    text: 'A bulk carrier was hit by an anti-ship missile in the Red Sea on Tuesday, UKMTO said. The crew of 21 is safe. The Houthis said that the merchant ship had called at an Israeli port. A frigate of Operation Aspides is on its way.',
  },
  {
    title: 'Insurers raise war risk premiums for the Red Sea',
    text: 'War risk premiums for commercial vessels in the southern Red Sea doubled within a week. Brokers said that fewer oil tankers pass the Bab el-Mandeb, and that shipping routes round Africa stay busy. Egypt counts fewer ships in the Suez Canal.',
  },
  {
    title: 'Los hutíes atacan otro buque mercante en el mar Rojo',
    text: 'Un buque mercante con bandera griega fue alcanzado por una lancha no tripulada en el mar Rojo, frente a Yemen. La misión Aspides rescató a los tripulantes. Los hutíes reivindicaron el ataque y dijeron que seguirán contra los barcos comerciales.',
  },
];

/** Articles that only sound like it, or that are another pack's. */
export const RED_SEA_OFF_BEAT: readonly Case[] = [
  {
    title: 'Ten reefs to dive in the Red Sea',
    text: 'The Red Sea is warm all year. Divers come to the coral reefs south of Hurghada, and resorts offer boats for scuba diving and snorkel tours. Our reporter slept aboard a small ship and saw turtles.',
  },
  {
    title: 'Yemen’s hospitals run out of fuel',
    text: 'Hospitals in Sanaa have fuel for four days, doctors said. The Houthis, who hold the capital, blame the blockade; the government in Aden blames the Houthis. Aid groups in Yemen feed four million people a month.',
  },
  {
    title: 'Tanker burns in the Black Sea after drone strike',
    text: 'A tanker burned in the Black Sea after a sea drone struck it near Ukraine. Kyiv said that the merchant ship carried oil in breach of sanctions. Shipping lanes from Odesa stayed open.',
  },
  {
    title: 'US Navy stops a drug boat in the Caribbean',
    text: 'A destroyer that came back from the Red Sea in May stopped a fast boat in the Caribbean off Venezuela. The Coast Guard found cocaine aboard. No commercial vessel was near.',
  },
  {
    title: 'Sinaloa Cartel used container ships to Manzanillo, jury hears',
    text: 'The Sinaloa Cartel hid precursors for fentanyl in container ships to Manzanillo, a witness told a jury in Chicago. Mexico’s navy seized two loads. The DEA had an informant at the port.',
  },
  {
    title: 'Cruise line drops its calls at Aqaba',
    text: 'The cruise line will not sail the Red Sea this winter. Passengers get their money back, and the ships go to the Canary Islands instead.',
  },
  { title: '', text: '' },
];
