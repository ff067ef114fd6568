namespace PlanPublisher.Plans.Tests;

public class BritishFormatTests
{
    [Fact]
    public void Dates_are_day_month_year() =>
        Assert.Equal("1 April 2003 to 31 March 2005", BritishFormat.Dates(new DateOnly(2003, 4, 1), new DateOnly(2005, 3, 31)));

    [Fact]
    public void Numbers_have_commas_and_keep_their_decimal_places() =>
        Assert.Equal("1,234,567 12.60", $"{BritishFormat.Number(1234567)} {BritishFormat.Number(12.60m)}");
}
