### Files attached to records, and which of them are kept on this computer.

## The files of a record

files = الملفات
attachments-none = لا ملفات مرفقة هنا بعد.
attachments-all = عرض جميع الملفات ({ $count })
attachment-attach = إرفاق ملف…
attachment-here = على هذا الحاسوب
# Nobody else is known to have it.
attachment-only-here = على هذا الحاسوب، ولا يُعرف هنا مكان آخر له
# $held and $size are sizes, such as "3 MB".
attachment-partly = جُلب { $held } من { $size }
attachment-awaited = ليس على هذا الحاسوب؛ يصل عند بلوغ خادم تبادل أو حاسوب مجاور يملكه
attachment-absent = ليس على هذا الحاسوب
attachment-look = عرض الصورة: { $name }
attachment-save = حفظ باسم…
attachment-fetch = جلب
attachment-fetch-not = عدم الجلب
attachment-drop = عدم الاحتفاظ به هنا
attachment-remove = إزالة من السجل
attachment-saved = حُفظ الملف في { $file }.
# Beside an Undo button.
attachment-removed = أُزيل «{ $name }» من السجل.
attachment-too-large = هذا الملف أكبر من اللازم ولم يُرفق. أقصى حجم للملف 64 ميغابايت؛ وإن كان أكبر فيُرجى ذكر مكان وجوده.
attachment-unreadable = تعذرت قراءة هذا الملف، ولم يُرفق.
attachment-drop-refused = لا يُعرف هنا أن أحداً آخر يملك هذا الملف، لذا يبقى هنا. يُرجى إجراء المزامنة مع خادم تبادل أولاً.

## Which files are kept on this computer

files-text = يبيّن السجل ما له من ملفات. أما الملفات نفسها فلا تصل إلا إلى الحواسيب التي تطلبها.
files-keep-all = الاحتفاظ بجميع الملفات على هذا الحاسوب
files-keep-all-text = تُجلب عندئذ كلها، الصغيرة منها أولاً. وإلا فلا يُجلب إلا ما يُطلب ملفاً ملفاً.
# $size is a size such as "34 MB".
files-state = { $files ->
    [zero] لا ملفات هنا
    [one] ملف واحد هنا ({ $size })
    [two] ملفان هنا ({ $size })
    [few] { $files } ملفات هنا ({ $size })
    [many] { $files } ملفاً هنا ({ $size })
   *[other] { $files } ملف هنا ({ $size })
}{ $missing ->
    [zero] .
    [one] ؛ ملف واحد لم يصل بعد.
    [two] ؛ ملفان لم يصلا بعد.
    [few] ؛ { $missing } ملفات لم تصل بعد.
    [many] ؛ { $missing } ملفاً لم تصل بعد.
   *[other] ؛ { $missing } ملف لم تصل بعد.
}
