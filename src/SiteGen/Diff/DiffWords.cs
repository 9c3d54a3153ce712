// The words of a comparison, in Japanese and English.
using SiteGen.Plans.Extract;
using SiteGen.Theme;

namespace SiteGen.Diff;

internal static class DiffWords
{
    // Longer texts are not repeated: who reviews a change reads them on the page.
    private const int Longest = 100;

    public static string Nothing(View v) => Say(v, "変わるところはありません。", "Nothing changes.");

    public static string Title(View v) => Say(v, "サイトで変わるところ", "What changes on the site");

    public static string WholeSite(View v) => Say(v, "サイト全体", "The whole site");

    public static string PagesAdded(View v) => Say(v, "増えるページ", "Pages added");

    public static string PagesRemoved(View v) => Say(v, "なくなるページ", "Pages removed");

    public static string PagesOther(View v) => Say(v, "ほかに表示が変わるページ", "Other pages that look different");

    public static string More(View v, int count) => Say(v, $"ほか {count}", $"and {count} more");

    public static string Name(View v) => Say(v, "名前", "Name");

    public static string Status(View v) => v.W("counts.status");

    public static string Continues(View v) => Say(v, "前の計画のKPI", "KPI of an earlier plan");

    public static string Before(View v) => Say(v, "前の値", "Figure before");

    public static string YesOrNo(View v, bool holds) => Say(v, holds ? "はい" : "いいえ", holds ? "yes" : "no");

    public static string NoteOf(View v, string label) =>
        Say(v, label.Length == 0 ? "注" : $"{label}の注", label.Length == 0 ? "Note" : $"{label}, note");

    public static string NewPlan(View v, int kpis) => Say(v, $"新しい計画(KPI {kpis}件)", $"New plan ({kpis} KPIs)");

    public static string PlanGone(View v) => Say(v, "この計画はなくなります", "This plan is removed");

    public static string NewKpi(View v, string sentence) => Say(v, $"新しいKPI: {sentence}", $"New KPI: {sentence}");

    public static string KpiGone(View v, string name) => Say(v, $"なくなるKPI: {name}", $"KPI removed: {name}");

    public static string NewNode(View v, OutlineKind kind, string name) =>
        Say(v, $"新しい{Kind(v, kind)}: {name}", $"New {Kind(v, kind)}: {name}");

    public static string NodeGone(View v, OutlineKind kind, string name) =>
        Say(v, $"なくなる{Kind(v, kind)}: {name}", $"Removed {Kind(v, kind)}: {name}");

    public static string Arrow(string before, string after) => $" {before} → {after}";

    /// <summary>A change in one line, without its subject.</summary>
    public static string Of(View v, Change change) => change switch
    {
        { Before: null, After: { Former: { } former } now } => now.Label + Arrow(former, now.Text),
        { Before: null, After: { } now } => $"{now.Label} {Short(now.Text)} {Say(v, "(追加)", "(new)")}",
        { Before: { } was, After: null } => $"{was.Label} {Short(was.Text)} {Say(v, "(削除)", "(removed)")}",
        { Before: { } was, After: { } now } when was.Text == now.Text && was.Label != now.Label =>
            $"{Arrow(was.Label, now.Label).TrimStart()}: {Short(now.Text)}",
        { Before: { } was, After: { } now } when was.Text == now.Text =>
            $"{now.Label} {Short(now.Text)} {Say(v, "(表記や説明、訳の変更)", "(its wording, explanation or translation changes)")}",
        { Before: { } was, After: { } now } when was.Text.Length > Longest || now.Text.Length > Longest =>
            $"{now.Label} {Say(v, "(文章が変わります)", "(the text changes)")}",
        { Before: { } was, After: { } now } => now.Label + Arrow(Shown(v, was.Text), Shown(v, now.Text)),
        _ => "",
    };

    private static string Kind(View v, OutlineKind kind) => kind switch
    {
        OutlineKind.Goal => Say(v, "目標", "goal"),
        OutlineKind.Policy => Say(v, "政策", "policy"),
        OutlineKind.Measure => Say(v, "施策", "measure"),
        _ => Say(v, "事業", "project"),
    };

    private static string Shown(View v, string text) => text.Length == 0 ? Say(v, "(なし)", "(none)") : text;

    // No letter is cut in two.
    private static string Short(string text) => text.Length <= Longest ? text
        : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";

    private static string Say(View v, string ja, string en) => v.Language.IsJapanese ? ja : en;
}
