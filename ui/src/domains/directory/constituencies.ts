export const CONSTITUENCIES = [
  "government",
  "igo",
  "civil_society",
  "professional_body",
  "institution",
  "category_2_centre",
  "oer_chair",
  "funding_body",
] as const;
