### The directory: organisations, and working groups with their seats.

new-organisation = منظمة جديدة
new-group = فريق عامل جديد
organisations-empty = لا توجد منظمات بعد
organisations-empty-text = تُدرَج هنا الوزارات والجهات الشريكة والمؤسسات المشاركة في التحالف. اكتبوا اسم المنظمة الأولى في السطر أعلاه.
groups-empty = لا توجد أفرقة عاملة بعد
groups-empty-text = يُعنى كل فريق عامل بمجال من مجالات العمل، وتُخصَّص فيه مقاعد لقيادته.
code-problem = يتألف الرمز من حرفين على الأكثر.

## Seats of a working group

seats = المقاعد
seats-none = لم تُنشأ أي مقاعد.
seat-vacant = شاغر
seat-add = إضافة مقعد
seat-role = الصفة
seat-holder = شاغل المقعد
seat-remove = إزالة المقعد «{ $role }»
seat-new-role = القيادة
seat-role-region = { $role }، { $region }
seats-vacant = { $vacant ->
    [zero] لا مقاعد شاغرة من أصل { $seats }.
    [one] مقعد واحد شاغر من أصل { $seats }.
    [two] مقعدان شاغران من أصل { $seats }.
    [few] { $vacant } مقاعد شاغرة من أصل { $seats }.
    [many] { $vacant } مقعداً شاغراً من أصل { $seats }.
   *[other] { $vacant } مقعد شاغر من أصل { $seats }.
}

## Colours of working groups; each also has its two-letter code.

hue-1 = أزرق
hue-2 = برتقالي
hue-3 = أخضر
hue-4 = أرجواني
hue-5 = أصفر ترابي
hue-6 = أردوازي

## Terms of seats, and people

seat-summary = { $role }: { $holder }
seat-until = حتى: { $until }
seat-ends-soon = تنتهي الولاية قريباً: { $until }
seats-past = الولايات المنقضية ({ $count })
new-person = شخص جديد
empty-person = لا يوجد أشخاص بعد
empty-person-text = يُدرَج هنا، بموافقتهم، الأشخاص العاملون من أجل التحالف؛ ويجوز للشخص الواحد أن يعمل لحساب عدة منظمات.
note-person-consent = لا يُحتسب الجنس واللغات والبلد في ميزان التمثيل إلا بموافقة الشخص المعني.
