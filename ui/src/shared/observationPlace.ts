/** The reporting unit and year in the id of an observation, such as `KE-2021/ind-1@2021`. */
export function placeOf(id: string): { unit: string; year: number } {
  const document = id.split("/")[0] ?? "";
  const at = document.lastIndexOf("-");
  return { unit: document.slice(0, at), year: Number(document.slice(at + 1)) };
}
