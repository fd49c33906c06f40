### Records from tables and into them: CSV files and workbooks.

menu-table-read = استيراد جدول…
menu-table-write = تصدير جدول…
table-menu = الاستيراد والتصدير
table-read = استيراد جدول
table-read-text = صف واحد للعناوين، وتحته صف لكل سجل. يُفحص كل شيء قبل إدخال أي شيء، وما يُدخل يكون خطوة واحدة يمكن التراجع عنها.
table-choose = اختيار الملف…
table-file = جداول
table-kind = محتوى الصفوف
table-sheet = ورقة العمل
table-reading = طريقة قراءة الملف
table-encoding = الترميز
table-delimiter = الفاصل بين الأعمدة
table-delimiter-comma = فاصلة
table-delimiter-semicolon = فاصلة منقوطة
table-delimiter-tab = علامة جدولة
table-found-out = بحسب الملف
table-rows =
    { $count ->
        [zero] لا صفوف تحت العناوين.
        [one] صف واحد تحت العناوين.
        [two] صفان تحت العناوين.
        [few] { $count } صفوف تحت العناوين.
        [many] { $count } صفا تحت العناوين.
       *[other] { $count } صف تحت العناوين.
    }
table-columns = أعمدة الملف
table-column = العمود
table-samples = القيم الأولى
table-becomes = يصبح
table-becomes-of = الحقل المقابل للعمود { $column }
table-left-out = يُترك
table-contested = لا يقابل { $fields } إلا عمود واحد.
table-key = يُعرف السجل بواسطة
table-key-id = المعرّف
table-key-none = لا شيء: كل صف سجل جديد
table-language = لغة النصوص
table-check = فحص
table-check-again = إعادة الفحص
table-back = العودة إلى الأعمدة
table-take-in = إدخال
table-another = ملف آخر
table-row = الصف
table-wrong = الخلل
table-problems = مشكلات الجدول
table-problem-count =
    { $count ->
        [zero] لا مشكلات.
        [one] مشكلة واحدة. لا يُدخل شيء قبل تصحيحها في الملف أو ترك عمودها.
        [two] مشكلتان. لا يُدخل شيء قبل تصحيحهما في الملف أو ترك أعمدتهما.
        [few] { $count } مشكلات. لا يُدخل شيء قبل تصحيحها في الملف أو ترك أعمدتها.
        [many] { $count } مشكلة. لا يُدخل شيء قبل تصحيحها في الملف أو ترك أعمدتها.
       *[other] { $count } مشكلة. لا يُدخل شيء قبل تصحيحها في الملف أو ترك أعمدتها.
    }
table-problems-shown = تُعرض أول { $shown } من أصل { $total }.
table-nothing-new = كل ما في الجدول موجود هنا من قبل.
table-fits = الجدول مناسب. نتيجة إدخاله:
table-created = جديدة
table-changed = معدّلة
table-unchanged = دون تغيير
table-taken-in = أُدخل الجدول. السجلات الجديدة: { $created }؛ المعدّلة: { $changed }.
table-undo-text = كل ذلك خطوة واحدة.
table-write = تصدير جدول
table-write-text = تُكتب جميع السجلات من هذا النوع ونصوصها بجميع لغاتها. ويمكن استيراد الملف مجددا. وهو غير مشفر: يستطيع قراءته كل من حصل عليه.
table-write-do = تصدير…
table-format = الصيغة
table-format-xlsx = مصنف (XLSX)
table-format-csv = نص (CSV)
table-written =
    { $rows ->
        [zero] لم يُكتب أي صف في { $file }.
        [one] كُتب صف واحد في { $file }.
        [two] كُتب صفان في { $file }.
        [few] كُتبت { $rows } صفوف في { $file }.
        [many] كُتب { $rows } صفا في { $file }.
       *[other] كُتب { $rows } صف في { $file }.
    }
table-path-id = المعرّف
table-path-unit = البلد أو المنطقة
table-path-breakdown = التفصيل بحسب

field-organisation-title = الاسم
field-group-title = الاسم
