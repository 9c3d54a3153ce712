// Full-width letters, digits and signs as ordinary ones. Our own table: the machine's own may be switched off.
namespace SiteGen.Plans.Extract;

/// <summary>Makes full-width text narrow, for numbers, periods and codes only: never for names or comments.</summary>
public static class Narrow
{
    private const int Shift = '！' - '!';

    /// <summary>The text with U+FF01 to U+FF5E as ASCII and ideographic spaces as spaces, and the half-width
    /// ｰ and ･ as the ordinary ones.</summary>
    public static string Text(string text) => string.Create(text.Length, text, (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++) narrow[i] = wide[i] switch
        {
            >= '！' and <= '～' => (char)(wide[i] - Shift),
            '\u3000' => ' ',
            'ｰ' => 'ー',
            '･' => '・',
            _ => wide[i],
        };
    });
}
