// The first use of a glossary term on a page leads to its explanation.
using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Theme.Text;

/// <summary>The glossary as something to look terms up in; shared by all pages.</summary>
public sealed class Terms
{
    private static readonly Regex NoLetters = new("[^a-z0-9]+", RegexOptions.NonBacktracking);
    private readonly Dictionary<string, string> anchors;

    private readonly bool isJapanese;

    // The longest first, so that a term wins over one that it begins with.
    private readonly string[] words;
    private readonly SearchValues<string> allTerms;

    /// <summary>Prepares the terms of a language.</summary>
    public Terms(IEnumerable<GlossaryRow> glossary, Language language)
    {
        isJapanese = language.IsJapanese;
        var terms = Anchored(glossary).Select(t => (Word: isJapanese ? t.Term.Ja : t.Term.En, t.Anchor))
            .Where(t => t.Word.Length > 1).ToList();
        anchors = terms.GroupBy(t => t.Word.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Anchor);
        words = [.. terms.Select(t => t.Word).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
        allTerms = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Each term with its anchor on the glossary page. Two Japanese words may share a translation: the second
    /// one's anchor ends in -2.</summary>
    public static IEnumerable<(GlossaryRow Term, string Anchor)> Anchored(IEnumerable<GlossaryRow> glossary)
    {
        var met = new Dictionary<string, int>();
        foreach (var term in glossary)
        {
            var anchor = Anchor(term);
            var times = met[anchor] = met.GetValueOrDefault(anchor) + 1;
            yield return (term, times == 1 ? anchor : $"{anchor}-{times}");
        }
    }

    private static string Anchor(GlossaryRow term) => "term-" + (term.En.Length == 0
        ? term.Ja.Replace(' ', '-')
        : NoLetters.Replace(term.En.ToLowerInvariant(), "-").Trim('-'));

    /// <summary>HTML without links in which the first use of each term not yet seen becomes one.</summary>
    /// <param name="html">Encoded text; tags are left alone.</param>
    /// <param name="glossaryPage">The address of the glossary page.</param>
    /// <param name="seen">The anchors already linked on the page; added to.</param>
    public string Link(string html, string glossaryPage, ISet<string> seen)
    {
        if (!html.AsSpan().ContainsAny(allTerms)) return html;
        var linked = new StringBuilder(html.Length + 128);
        for (var at = 0; at < html.Length;)
        {
            var tag = NextTag(html, at, out var end);
            AddText(linked, html.AsSpan(at, tag - at), glossaryPage, seen);
            linked.Append(html, tag, end - tag);
            at = end;
        }
        return linked.ToString();
    }

    private void AddText(StringBuilder linked, ReadOnlySpan<char> text, string glossaryPage, ISet<string> seen)
    {
        var from = 0;
        while (text[from..].IndexOfAny(allTerms) is var next and >= 0)
        {
            var at = from + next;
            var length = TermAt(text, at);
            // Within another word there may be one that begins a letter later.
            var end = at + Math.Max(length, 1);
            linked.Append(text[from..at]);
            if (length > 0) linked.Append(LinkOne(text[at..end].ToString(), glossaryPage, seen));
            else linked.Append(text[at]);
            from = end;
        }
        linked.Append(text[from..]);
    }

    // How long the term is that begins here; 0 for none. In Japanese it is no piece of a longer word; in English it
    // is a word of its own, and may be a plural.
    private int TermAt(ReadOnlySpan<char> text, int at)
    {
        if (!isJapanese && !IsEdge(text, at)) return 0;
        foreach (var word in words)
        {
            if (!text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var end = at + word.Length;
            if (end < text.Length && text[end] is 's' or 'S' && !isJapanese && IsEdge(text, end + 1)) return word.Length + 1;
            if (isJapanese ? !IsInside(text, at, end) : IsEdge(text, end)) return word.Length;
        }
        return 0;
    }

    // バス事業者, 5年間: the word goes on in the same script, or began with a number.
    private static bool IsInside(ReadOnlySpan<char> text, int at, int end) =>
        at > 0 && (char.IsDigit(text[at - 1]) || IsSame(text[at - 1], text[at])) || end < text.Length && IsSame(text[end - 1], text[end]);

    private static bool IsSame(char one, char other) => IsKanji(one) && IsKanji(other) || IsKatakana(one) && IsKatakana(other);

    private static bool IsKanji(char letter) => letter is (>= '一' and <= '鿿') or '々';

    private static bool IsKatakana(char letter) => letter is (>= 'ァ' and <= 'ヺ') or 'ー';

    // Between a letter of a word and something else.
    private static bool IsEdge(ReadOnlySpan<char> text, int at) => IsOfWord(text, at - 1) != IsOfWord(text, at);

    private static bool IsOfWord(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

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
