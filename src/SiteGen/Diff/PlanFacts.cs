// What the site says about a plan as a whole, and about itself.
using SiteGen.OpenData;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Diff;

internal static class PlanFacts
{
    /// <summary>How the key of an update begins: it stands on no page of a KPI.</summary>
    public const string Update = "update/";

    public static IEnumerable<Fact> Of(View v, Plan plan) =>
    [
        .. Settings(v, "plan.csv", plan.Settings),
        .. plan.Published.Where(p => p.Indicator is null).Select(
            p => new Fact($"published/{p.Node?.Id}/{p.Year}/{p.Figure}",
                KpiFacts.Labelled(v, v.W("published", p.Figure), v.Figures.ShortYear(p.Year)),
                p.Text.IsEmpty && p.Value is { } value ? Figures.Number(value) : v.Plain(p.Text)) { Rest = TextFacts.All(p.Explanation) }),
        .. plan.Revisions.Select(
            r => new Fact(
                $"revision/{r.Indicator?.Id}/{r.Node?.Id}/{r.Row.Heading.Lead}/{r.Row.Field}",
                    v.W("data.revisions"),
                    Subject(v, r) + v.W("field", r.Row.Field) + DiffWords.Arrow(v.Plain(r.Row.Old), v.Plain(r.Row.New))) {
                        Rest = TextFacts.All(r.Row.Old) + TextFacts.All(r.Row.New) + r.Row.SetOn?.Printed + r.Row.Page }),
        .. plan.Corrections.Select(
            c => new Fact($"correction/{c.Where}", v.W("data.corrections"), $"{c.Where}: {DiffWords.Arrow(c.Printed, c.Used)}") {
                Rest = TextFacts.All(c.Reason) }),
        .. plan.Updates.Select(
            u => new Fact($"{Update}{u.Date}/{u.Title.Lead}", v.W("portal.updates"), $"{u.Date} {v.Plain(u.Title)}") {
                Rest = TextFacts.All(u.Title) + TextFacts.All(u.Text) }),
        .. plan.OtherTables.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Value.Select(f => Figure(v, t.Key, f))),
    ];

    public static IEnumerable<Fact> Of(View v, Site site, IEnumerable<Article> articles) =>
    [
        .. Settings(v, "site.csv", site.Settings),
        .. site.Topics.Select(
            t => TextFacts.Of(v, $"topic/{t.Id}", v.W("topics.title"), t.Name) with {
                Rest = TextFacts.All(t.Name) + TextFacts.All(t.Summary) }),
        .. site.Glossary.Select(g => new Fact($"term/{g.Ja}", v.W("glossary.title"), $"{g.Ja} ({g.En})") { Rest = TextFacts.All(g.Note) }),
        .. site.Words.Select(
            w => new Fact($"word/{w.Key}", $"words.csv {w.Key}", w.Texts.GetValueOrDefault(v.Language.Code, "")) {
                Rest = string.Join('\u0001', w.Texts.Values) }),
        .. site.Redirects.Select(r => new Fact($"redirect/{r.From}", "redirects.csv", $"{r.From} → {r.To}")),
        .. site.Releases.Select(r => new Fact($"release/{r.Version}", "releases.csv", $"{r.Date} {r.Version} {v.Plain(r.Title)}") {
            Rest = TextFacts.All(r.Title) }),
        .. articles.Select(
            a => new Fact($"article/{a.Name}", v.W("search.pages"), v.Plain(a.Title)) {
                Rest = string.Concat(
                    a.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(
                        t => t.Value.Title + t.Value.Description + string.Concat(t.Value.Pieces))) }),
    ];

    private static IEnumerable<Fact> Settings(View v, string file, IReadOnlyDictionary<string, LocalText> settings) =>
        settings.Select(s => TextFacts.Of(v, $"setting/{s.Key}", $"{file} {s.Key}", s.Value));

    private static string Subject(View v, Revision revision) =>
        (revision.Indicator?.Name ?? revision.Node?.Name) is { } name ? v.Plain(name) + " " : "";

    private static Fact Figure(View v, string file, Figure f) =>
        new($"table/{file}/{f.Row.Table}/{f.Row.Category.Lead}/{f.Row.Series.Lead}",
            $"{v.Plain(f.Row.TableName)} {v.Plain(f.Row.Category)} {v.Plain(f.Row.Series)}",
            f.Row.Text.IsEmpty ? v.Figures.Exact(f.Row.Value, f.Unit) : v.Plain(f.Row.Text))
        { Rest = TextFacts.All(f.Row.Text) + TextFacts.All(f.Row.Note) };
}
