/**
 * What a figure measures, without the words that its own text ends with: “in Iguala” for “43 students” that measures
 * “students in Iguala”. Empty where the text says it all.
 */
export function restOfMeasure(text: string, measure: string): string {
  const words = measure.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const told = words.slice(0, count).join(' ');
    if (text === told || text.endsWith(` ${told}`)) return words.slice(count).join(' ');
  }
  return measure;
}
