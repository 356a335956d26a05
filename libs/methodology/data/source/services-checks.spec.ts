import { checksOf, given, indicatorsOf, institution, town } from './testing/given';

describe('checks of service figures', () => {
  const counted = { srv13: 'electronic', srv14: 'channels' };
  const channels = { total: '100', in_person: '50', phone: '0', post: '10', electronic: '40' };

  it('are silent about figures that agree', () => {
    const t10 = [
      {
        t10_service: 'birth',
        t10_app_total: '60',
        t10_app_electronic: '20',
        t10_res_total: '60',
        t10_delays: '2',
      },
    ];
    const t5 = [{ t5_service: 'birth', t5_02: ['application'], t5_09: '50', t5_10: '40' }];
    expect(
      checksOf(town, {
        ...counted,
        srv19: { applications: channels },
        srv20: { results: channels },
        t10,
        t5,
      }),
    ).toEqual([]);
  });

  it('find electronic cases beyond the total', () => {
    const srv19 = { applications: { total: '30', electronic: '40' } };
    expect(checksOf(town, { ...counted, srv19 })).toContain('srv19_electronic_over_total');
  });

  it('find a stated share that differs from the arithmetic one by more than 5 percentage points', () => {
    const at = (total: string) => checksOf(town, { ...counted, srv20: { results: { ...channels, total } } });
    expect(at('115')).toEqual(['srv20_share_differs']);
    // 40 of 112 is 35.7 %, of the channels' 100 it is 40 %
    expect(at('112')).toEqual([]);
  });

  it('are silent about shares where only the total was counted by channel', () => {
    const srv19 = { applications: { total: '100', electronic: '40' } };
    expect(checksOf(town, { ...counted, srv19 })).toEqual([]);
  });

  it('warn of channels that do not add up to the total', () => {
    const problems = town.checkAnswers(
      given({ ...counted, srv19: { applications: { ...channels, total: '101' } } }),
    );
    expect(problems.filter(({ code }) => code === 'sum')).toMatchObject([
      { questionId: 'srv19', severity: 'warning' },
    ]);
  });

  it.each([
    [{ t10_app_total: '5', t10_app_electronic: '6' }, 't10_app_electronic_over_total'],
    [{ t10_res_total: '5', t10_res_electronic: '6' }, 't10_res_electronic_over_total'],
    [{ t10_res_total: '5', t10_delays: '6' }, 't10_delays_over_results'],
    [{ t10_app_total: '10', t10_app_person: '1', t10_app_electronic: '5' }, 't10_app_share_differs'],
    [{ t10_res_total: '10', t10_res_person: '1', t10_res_electronic: '5' }, 't10_res_share_differs'],
  ])('find the contradiction %j in a row of either grid', (figures, check) => {
    expect(checksOf(town, { ...counted, t10: [{ t10_service: 'birth', ...figures }] })).toEqual([check]);
    expect(checksOf(institution, { ...counted, i_srv03: [{ t10_service: 'Izziņa', ...figures }] })).toEqual([
      check,
    ]);
  });

  it('compare the services listed with all services together', () => {
    const t10 = ['birth', 'death'].map((t10_service) => ({
      t10_service,
      t10_app_total: '60',
      t10_res_total: '60',
    }));
    const all = { srv19: { applications: channels }, srv20: { results: channels } };
    expect(checksOf(town, { ...counted, ...all, t10 })).toEqual(['t10_app_over_all', 't10_res_over_all']);
  });

  it('find more e-services completed than started, and both ways of filling fields', () => {
    const t5 = [
      {
        t5_service: 'birth',
        t5_02: ['application'],
        t5_09: '4',
        t5_10: '5',
        t5_04: ['all_fields', 'some_fields'],
      },
    ];
    expect(checksOf(town, { t5 })).toEqual(['t5_completions_over_starts', 't5_fields_all_and_some']);
  });

  it('find indicators counted without statistics', () => {
    expect(checksOf(town, { srv13: 'no', srv14: 'general' })).toEqual(['srv13_without_statistics']);
  });
});

describe('indicators of services', () => {
  const figures = {
    srv14: 'general',
    srv19: { applications: { total: '300', electronic: '120' } },
    srv20: { results: { total: '100', electronic: '40' } },
  };

  it('put applications and results together', () => {
    expect(indicatorsOf(figures)).toMatchObject({
      service_transactions: '400',
      service_electronic_share: '40',
    });
  });

  it('have no value where no figures were given', () => {
    expect(indicatorsOf({})).toMatchObject({ service_transactions: null, service_electronic_share: null });
  });
});
