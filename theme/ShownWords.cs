// What many pages of a language show alike, made once: interface strings, names, promise lines.
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme;

/// <summary>An interface string as pages show it.</summary>
/// <param name="Plain">Without furigana.</param>
/// <param name="Html">With furigana as ruby.</param>
internal sealed record ShownWord(string Plain, MarkupString Html);

/// <summary>What is shown in a language, on the pages of a kind of body.</summary>
internal sealed class ShownWords
{
    /// <summary>Interface strings without gaps, by their keys.</summary>
    public ConcurrentDictionary<string, ShownWord> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts of the data.</summary>
    public ConcurrentDictionary<LocalText, MarkupString> Texts { get; } = new();

    /// <summary>Names as headings.</summary>
    public ConcurrentDictionary<LocalText, MarkupString> Headings { get; } = new();

    /// <summary>Lines of KPIs, drawn and said in words: by the year at which they are judged, and the plan of the page.</summary>
    public ConcurrentDictionary<(Indicator Kpi, int Judged, string Plan), (string Drawn, MarkupString Said)> Lines { get; } =
        new();
}
