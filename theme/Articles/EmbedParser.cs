// Our one extension of Markdown: a line such as {kpi: otaru/traffic-accidents} stands for a part of the theme.
using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Theme.Articles;

/// <summary>A part of the theme in an article.</summary>
internal sealed class EmbedBlock(BlockParser parser, string part, string of) : LeafBlock(parser)
{
    /// <summary>kpi, bar, chart, status, table or lines.</summary>
    public string Part { get; } = part;

    /// <summary>What the part shows, such as otaru/traffic-accidents.</summary>
    public string Of { get; } = of;
}

/// <summary>Reads a line in braces; in a list, a quotation or code it stays text.</summary>
internal sealed class EmbedParser : BlockParser
{
    private static readonly Regex Line = new(
        @"^\{ *(?<part>\w+) *: *(?<of>[^{}]*[^{} ]) *\}\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    public EmbedParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentContainer is not MarkdownDocument) return BlockState.None;
        if (Line.Match(processor.Line.ToString()) is not { Success: true } match) return BlockState.None;
        var (part, of) = (match.Groups["part"].Value, match.Groups["of"].Value);
        processor.NewBlocks.Push(new EmbedBlock(this, part, of) { Column = processor.Column });
        return BlockState.BreakDiscard;
    }
}
