// The first use of a glossary term on a page leads to its explanation.
using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Text;

/// <summary>The glossary as something to look terms up in; shared by all pages.</summary>
public sealed class Terms
{
    private readonly Dictionary<string, string> anchors;
    private static readonly Regex NoLetters = new("[^a-z0-9]+", RegexOptions.NonBacktracking);

    // Words side by side, none of which repeats anything: it reads each letter no more often than there are words.
    private readonly Regex? anyTerm;

    // Most texts have none of them: that is seen at once.
    private readonly SearchValues<string> allTerms;

    /// <summary>Prepares the terms of a language.</summary>
    public Terms(IEnumerable<GlossaryRow> glossary, Language language)
    {
        var words = glossary.Select(g => (Word: language.IsJapanese ? g.Ja : g.En, Anchor: Anchor(g))).Where(t => t.Word.Length > 1).ToList();
        anchors = words.GroupBy(t => t.Word.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Anchor);
        allTerms = SearchValues.Create([.. words.Select(t => t.Word)], StringComparison.OrdinalIgnoreCase);
        var pattern = string.Join('|', words.OrderByDescending(t => t.Word.Length).ThenBy(t => t.Word, StringComparer.Ordinal).Select(t => Regex.Escape(t.Word)));
        if (pattern.Length > 0) anyTerm = new(language.IsJapanese ? pattern : $@"\b({pattern})s?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));
    }

    /// <summary>The anchor of a term on the glossary page.</summary>
    public static string Anchor(GlossaryRow term) => "term-" + (term.En.Length == 0
        ? term.Ja.Replace(' ', '-')
        : NoLetters.Replace(term.En.ToLowerInvariant(), "-").Trim('-'));

    /// <summary>HTML without links in which the first use of each term not yet seen becomes one.</summary>
    /// <param name="html">Encoded text; tags are left alone.</param>
    /// <param name="glossaryPage">The address of the glossary page.</param>
    /// <param name="seen">The anchors already linked on the page; added to.</param>
    public string Link(string html, string glossaryPage, ISet<string> seen)
    {
        if (anyTerm is null || !html.AsSpan().ContainsAny(allTerms)) return html;
        var linked = new StringBuilder(html.Length + 128);
        var at = 0;
        while (at < html.Length)
        {
            var tag = NextTag(html, at, out var end);
            linked.Append(anyTerm.Replace(html[at..tag], m => LinkOne(m.Value, glossaryPage, seen))).Append(html, tag, end - tag);
            at = end;
        }
        return linked.ToString();
    }

    // Where the next tag (<b>) or sign (&amp;) begins and ends; the end of the text when there is none.
    private static int NextTag(string html, int at, out int end)
    {
        for (var tag = html.AsSpan(at).IndexOfAny('<', '&'); tag >= 0; tag = html.AsSpan(at).IndexOfAny('<', '&'))
        {
            at += tag;
            end = html.IndexOf(html[at] == '<' ? '>' : ';', at) + 1;
            if (end > 0) return at;
            at++;
        }
        return end = html.Length;
    }

    private string LinkOne(string word, string glossaryPage, ISet<string> seen)
    {
        var anchor = anchors.GetValueOrDefault(word.ToLowerInvariant()) ?? anchors.GetValueOrDefault(word[..^1].ToLowerInvariant());
        return anchor is not null && seen.Add(anchor) ? $"<a class=\"term\" href=\"{glossaryPage}#{anchor}\">{word}</a>" : word;
    }
}
